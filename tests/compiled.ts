/**
 * For the environment of each process that a test starts: it finds its code compiled and without types, where another has
 * been there before. The folder is the one in which the program keeps it by itself; by the variable it holds also what is
 * read before the program can ask for that.
 */
export const compiled = { NODE_COMPILE_CACHE: '/tmp/node-compile-cache' };
