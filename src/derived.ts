/**
 * What follows from an object that never changes, made at the first call for it and kept for as long as the object is:
 * what is read off a guide takes longer than an answer may.
 */
export function derived<Source extends WeakKey, Value>(make: (source: Source) => Value): (source: Source) => Value {
  const made = new WeakMap<Source, { value: Value }>();
  return source => {
    const known = made.get(source);
    if (known) return known.value;
    const value = make(source);
    made.set(source, { value });
    return value;
  };
}
