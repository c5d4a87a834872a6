/** The name of a group of an Alibaba CLB that has none of its own: the id, in the characters that the cloud takes. */
export function groupName(id: string): string {
  return id.replace(/[^A-Za-z0-9\-/._]/g, "-");
}
