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
   * and re-attaches the server: editing all weights empties the group for a moment. So do ports and swaps of all in one
   * apply: do them in stages.
   */
  VSERVER_ATTACHMENTS = "vserver-attachments",

  /**
   * Alibaba CLB: members inside the VServer group resource, which a change of servers or ports replaces.
   *
   * Weights change in place. For every other edit a new group is made with the new members, listeners and rules switch
   * to it in one call each, then the old group is deleted: no edit leaves a listener without servers, adds and removes
   * included. The new group starts its health checks anew, and nothing that the vendor says tells whether servers get
   * traffic before their first check is passed: give the group a `settleSeconds`. Two groups exist for a moment and
   * count against the quota. When the new group cannot be made, the next plan is refused if it would take servers out of
   * the group in service, and says with which `-replace=` to apply; `cdktf-lb rollout` does so by itself. Needs Terraform
   * 1.4 or OpenTofu.
   */
  VSERVER_IMMUTABLE = "vserver-immutable",

  /**
   * Alibaba ALB: the server group is replaced when its members change, weights included.
   *
   * A new group is made with the new members, listeners and rules switch to it in one call each, then the old group is
   * deleted: no edit leaves a listener without servers. Two groups exist for a moment and count against the quota, and
   * the new one starts its health checks, slow start and sessions anew; while no server of it is known to be healthy,
   * ALB sends to all. At most 200 servers. When the new group cannot be made, the next plan is refused if it would take
   * servers out of the group in service, and says with which `-replace=` to apply; `cdktf-lb rollout` does so by itself.
   * Needs Terraform 1.4 or OpenTofu. The default on Alibaba ALB.
   */
  ALB_IMMUTABLE_GROUP = "alb-immutable-group",

  /**
   * Alibaba ALB: members change inside the server group.
   *
   * Adds and removes leave the others alone, and health checks and sessions go on. Editing the weight, port or
   * description of a server takes it out for at least 5 seconds before it comes back: editing all of them empties the
   * group for that time. Do it in stages, or split traffic between pools by the weights of rules.
   */
  ALB_IN_PLACE = "alb-in-place",

  /**
   * Tencent CLB: targets bound straight to the listener or rule, in one resource that owns all of them.
   *
   * Takes instances by id. Weights change in place, adds and removes leave the others alone. Moving the port of every
   * backend, or swapping every server, in one apply leaves the listener empty for a moment: do it in stages. At most
   * 100 targets. On a listener with several rules, targets are removed reliably only from the first. The default on
   * Tencent CLB.
   */
  LISTENER_TARGETS = "listener-targets",

  /**
   * Tencent CLB: a target group (v2) of the listener or rule, with one attachment resource per backend.
   *
   * Every edit of backends is free of loss in one apply: weights change in place, moved and swapped backends are
   * added before the old ones go. Works with any number of rules, beside backends of other stacks. Backends are bound
   * by private IP, so an instance must name its `serverIp`. Backends are registered one after another, about 7 seconds
   * each. Needs target groups to be enabled for the account (ask the vendor), and Terraform 1.4 or OpenTofu. Changing
   * an existing rule to this strategy replaces the rule.
   */
  TARGET_GROUP = "target-group",
}
