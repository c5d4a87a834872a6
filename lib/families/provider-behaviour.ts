/** The file that says what the resources of a cloud's provider do with their arguments. */
export function providerBehaviour(cloud: string): string {
  return require.resolve(`@cdktf/provider-${cloud}/behaviour.json`);
}
