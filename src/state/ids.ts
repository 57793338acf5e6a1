import { customAlphabet } from 'nanoid';

/** A random, global id: 16 letters and digits, 82 bits, so that journeys of different people can meet without a clash. */
export const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16);
