/** Input that cannot be adopted at all; the message is one line that says what to do. */
export class AdoptError extends Error {}
