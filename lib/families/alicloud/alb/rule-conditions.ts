/** What a request must be like for a rule to apply. All conditions must hold; of several values, one. */
export interface ApplicationRuleConditions {
  /**
   * Domains, for example `www.example.com` or `*.example.com`. 3 to 128 characters each.
   *
   * @default - any
   */
  readonly domains?: string[];
  /**
   * Paths that begin with `/`, `*` standing for any text. 1 to 128 characters each.
   *
   * @default - any
   */
  readonly paths?: string[];
  /**
   * HTTP methods, for example `GET`.
   *
   * @default - any
   */
  readonly methods?: string[];
  /**
   * Values by name of the header.
   *
   * @default - any
   */
  readonly headers?: { [name: string]: string[] };
  /**
   * Value by key of the query string.
   *
   * @default - any
   */
  readonly queries?: { [key: string]: string };
  /**
   * Value by name of the cookie.
   *
   * @default - any
   */
  readonly cookies?: { [name: string]: string };
  /**
   * Addresses or CIDR blocks of clients.
   *
   * @default - any
   */
  readonly sourceIps?: string[];
  /**
   * Values by name of the header of a response. For rules of `direction` `Response`.
   *
   * @default - any
   */
  readonly responseHeaders?: { [name: string]: string[] };
  /**
   * Status codes of a response, for example `502`. For rules of `direction` `Response`.
   *
   * @default - any
   */
  readonly responseStatusCodes?: string[];
}
