/**
 * The generated L1 classes of `tencentcloudstack/tencentcloud`, one namespace per resource:
 * `clbListener.ClbListener`. Loaded on first use. TypeScript and JavaScript only.
 */
export * from "@cdktf/provider-tencentcloud";
