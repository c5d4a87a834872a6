import { TextForm } from "./capability";

/** Server groups of ALB, NLB and GWLB: CreateServerGroup. Its page also allows Chinese characters. */
export const GROUP_NAME: TextForm = {
  min: 2,
  max: 128,
  pattern: /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9._-]*$/u,
  words: "letters, digits, . _ -, a letter first",
};

/** Load balancers of these kinds: the length alone is documented by the provider. */
export const LOAD_BALANCER_NAME: TextForm = { min: 2, max: 128, pattern: /^/, words: "of any kind" };
