import { isIP } from "node:net";
import type { IncomingMessage } from "node:http";

/**
 * The network a request comes from, for counting attempts only: an IPv4 address, or the first half of an IPv6 address, since
 * one household has a whole half. Behind a trusted proxy it is the last address the proxy added; what a client claims is not used.
 * @NOTE privacy: callers hash it with a key before it is kept anywhere.
 */
export function clientNetwork(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : undefined;
  const address = (forwarded && isIP(forwarded) ? forwarded : (request.socket.remoteAddress ?? "")).replace(/^::ffff:/, "");
  return isIP(address) === 6 ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = "", tail] = address.split("%")[0]!.split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const groups = tail === undefined ? left : [...left, ...Array.from({ length: 8 - left.length - right.length }, () => "0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** Whether the request was made on this machine itself: its connection and the name it asks for are loopback, and no proxy is between. */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const isForwarded = request.headers["x-forwarded-for"] !== undefined || request.headers["forwarded"] !== undefined;
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  return !isForwarded && isLoopbackName(host) && /^(::1|(::ffff:)?127\.)/.test(request.socket.remoteAddress ?? "");
}

export function isLoopbackName(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
