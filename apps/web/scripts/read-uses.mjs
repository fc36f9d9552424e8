/** Reads one source file: which keys it asks for, and which sentences it wrote itself. */
import { parseAst } from "vite";

/** Attributes whose text a person reads or hears. */
const SPOKEN = new Set([
  "label",
  "title",
  "aria-label",
  "aria-description",
  "alt",
  "placeholder",
  "description",
  "lead",
  "caption",
  "confirmLabel",
  "error",
  "valueLabel",
]);
const hasWords = (text) => /\p{L}{2,}/u.test(text);

function patternOf({ quasis }) {
  const fixed = quasis.map((part) => part.value.cooked ?? "");
  // Without a recognisable fixed part a template would fit every key.
  if (!/[a-z]{2,}/i.test(fixed.join(""))) return null;
  return new RegExp(`^${fixed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\w.-]+")}$`);
}

/** The value of a string literal, or of a template without holes. */
function plainText(node) {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function isUntranslated(node) {
  return node.openingElement.attributes.some((attribute) => attribute.name?.name === "translate" && attribute.value?.value === "no");
}

export function readUses(code) {
  const found = { literals: new Set(), patterns: [], namespaces: new Set(), calls: [], sentences: [] };
  const lineAt = (offset) => code.slice(0, offset).split("\n").length;
  const sentence = (text, node) =>
    hasWords(text) && found.sentences.push({ text: text.trim().replace(/\s+/g, " "), line: lineAt(node.start) });
  const calls = [];

  const visit = (node, parent, untranslated) => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item, parent, untranslated);
      return;
    }
    if (typeof node !== "object" || node === null || typeof node.type !== "string") return;
    const inside = untranslated || (node.type === "JSXElement" && isUntranslated(node));
    const text = plainText(node);
    if (text !== null) found.literals.add(text);
    if (node.type === "TemplateLiteral" && node.expressions.length > 0) {
      const pattern = patternOf(node);
      if (pattern) found.patterns.push(pattern);
    }
    if (node.type === "JSXText" && !inside) sentence(node.value, node);
    if (node.type === "JSXExpressionContainer" && parent?.type !== "JSXAttribute" && !inside)
      sentence(plainText(node.expression) ?? "", node);
    if (node.type === "JSXAttribute" && SPOKEN.has(node.name.name)) {
      sentence(plainText(node.value) ?? plainText(node.value?.expression) ?? "", node);
    }
    if (node.type === "CallExpression") {
      const first = plainText(node.arguments[0]);
      if (node.callee.name === "useTranslation" && first !== null) found.namespaces.add(first);
      if (node.callee.name === "t" && first !== null) calls.push({ key: first, line: lineAt(node.start) });
    }
    for (const [name, child] of Object.entries(node)) if (name !== "type") visit(child, node, inside);
  };
  visit(parseAst(code, { lang: "tsx" }).body, null, false);

  // A file with one namespace tells for certain where its keys belong.
  const [only, ...more] = found.namespaces;
  if (only && more.length === 0) {
    found.calls = calls.map(({ key, line }) => {
      const [prefix, rest] = key.split(":");
      return rest === undefined ? { namespace: only, key, line } : { namespace: prefix, key: rest, line };
    });
  }
  return found;
}
