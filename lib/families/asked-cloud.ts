import { AlibabaApi, AlibabaProduct } from "../cloud/alicloud";
import { Answer } from "../cloud/answer";
import { CloudError } from "../cloud/call";
import { TencentApi, TencentProduct } from "../cloud/tencentcloud";
import { Asking, Gone } from "../rollout/serving/serving-reader";
import { alibabaApi, tencentApi } from "./health-service";

/** Codes, or words, with which a cloud says that there is no such thing. */
export type GoneSigns = readonly string[];

/** The API of Alibaba Cloud, for questions about who serves. */
function alibabaOf({ region, env, retries }: Asking): AlibabaApi {
  return alibabaApi({ region }, env, { retries });
}

/** One call to Alibaba Cloud; once for all who ask the same. */
export function askAlibaba(asking: Asking, product: AlibabaProduct, action: string, request: object): Promise<Answer> {
  const api = alibabaOf(asking);
  return asking.once(`${product} ${action} ${JSON.stringify(request)}`, () => api.call(product, action, request));
}

/** All pages of a list of Alibaba Cloud; once for all who ask the same. */
export function pagesOfAlibaba(
  asking: Asking,
  product: AlibabaProduct,
  action: string,
  request: object,
): Promise<Answer[]> {
  const api = alibabaOf(asking);
  return asking.once(`${product} ${action} ${JSON.stringify(request)}`, () => api.pages(product, action, request));
}

/** One call to Tencent Cloud; once for all who ask the same. */
export function askTencent(asking: Asking, product: TencentProduct, action: string, request: object): Promise<Answer> {
  const { region, env, retries } = asking;
  const api: TencentApi = tencentApi({ region }, env, { retries }, product);
  const key = `${product} ${action} ${JSON.stringify(request)}`;
  return asking.once(key, () => api.patiently(() => api.call(action, request)));
}

/** An answer about another thing, or about none, is no answer. */
export function mustBeAbout(answer: Answer, name: string, id: string, what: string): void {
  const said = answer.textIfAny(name);
  if (said === undefined) throw new Gone(`${what} ${id}`);
  if (said !== id) throw new CloudError(`asked about ${what} ${id}, the cloud told of ${said}`, undefined, true);
}

/** What a cloud says, or that there is nothing that it could speak of. */
export async function orGone<T>(what: string, signs: GoneSigns, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CloudError) || error.code === undefined) throw error;
    const { code, message } = error;
    if (signs.some((sign) => code === sign || code.startsWith(`${sign}.`) || message.includes(sign)))
      throw new Gone(what);
    throw error;
  }
}
