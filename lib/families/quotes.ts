import { Fact } from "../impact/operations/operation";

/** Quotes a source of the Alibaba Cloud provider. */
export function alicloud(file: string, text: string): Fact {
  return { text, source: `terraform-provider-alicloud ${file}` };
}

/** Quotes a source of the Tencent Cloud provider. */
export function tencentcloud(file: string, text: string): Fact {
  return { text, source: `terraform-provider-tencentcloud ${file}` };
}
