/** Makes the call the first time only. */
export function once<T>(call: (value: T) => void): (value: T) => void {
  let done = false;
  return value => {
    if (done) return;
    done = true;
    call(value);
  };
}
