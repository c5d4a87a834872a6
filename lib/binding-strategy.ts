/** Which provider resources carry the members of a binding, where a family offers a choice. */
export enum BindingStrategy {
  /**
   * Alibaba CLB: members inside the VServer group resource.
   *
   * Weights change in place and adds and removes leave the others alone. Moving the port of every backend, or
   * swapping every server, in one apply leaves the group empty for a moment: do it in stages. Takes instances and
   * network interfaces (primary IP), no descriptions. The default on Alibaba CLB.
   */
  VSERVER_INLINE = "vserver-inline",

  /**
   * Alibaba CLB: one attachment resource per member of the VServer group.
   *
   * Several stacks may share the group, container groups and descriptions are possible. Editing a weight detaches
   * and re-attaches the server: editing all weights empties the group for a moment.
   */
  VSERVER_ATTACHMENTS = "vserver-attachments",
}
