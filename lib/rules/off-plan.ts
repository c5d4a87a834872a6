/** Why a rule looks at no plan, where several do so for one reason. */
export const ABOUT_WRITING = "It is about how CDKTF writes a stack.";
