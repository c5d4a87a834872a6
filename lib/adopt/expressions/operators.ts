import { Failed } from "./failed";
import { codeOf, Value } from "./value";

/** `!x` and `-x`. */
export function unaryOf(operator: string, value: Value): Value {
  return operator === "!" ? !truth(value) : -numberOf(value);
}

/** An operator between two known values. */
export function binaryOf(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case "==":
      return codeOf(left) === codeOf(right);
    case "!=":
      return codeOf(left) !== codeOf(right);
    case "&&":
      return [truth(left), truth(right)].every(Boolean);
    case "||":
      return [truth(left), truth(right)].some(Boolean);
    default:
      return calculated(operator, numberOf(left), numberOf(right));
  }
}

function calculated(operator: string, left: number, right: number): Value {
  if ((operator === "/" || operator === "%") && right === 0) throw new Failed(true);
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return left % right;
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "<=":
      return left <= right;
    case ">=":
      return left >= right;
    default:
      throw new Failed(false);
  }
}

/** A number, or a text that is one. */
export function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  throw new Failed(true);
}

function truth(value: Value): boolean {
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw new Failed(true);
}
