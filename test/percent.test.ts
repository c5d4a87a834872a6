import { percentText } from "../lib/values/percent";

test.each([
  [0, "0 %"],
  [0.04, "< 0.1 %"],
  [0.05, "0.1 %"],
  [33.3333, "33.3 %"],
  [66.67, "66.7 %"],
  [99.95, "> 99.9 %"],
  [99.9999, "> 99.9 %"],
  [100, "100 %"],
])("%f is %s", (percent, text) => {
  expect(percentText(percent)).toBe(text);
});
