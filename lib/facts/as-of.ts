/** When the pages, schemas and SDKs that name what is known today were read last. */
export const AS_OF = "2026-08";
