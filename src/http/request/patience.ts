import type { Socket } from 'node:net';
import type { onRequestAsyncHookHandler } from 'fastify';

/** Milliseconds that a reload may take: an hour. Fastify knows no endless patience. */
export const PATIENCE = 3_600_000;

/** Keeps a connection open on which nothing comes or goes for longer than usual; an injected request has none. */
export const mayTakeLong: onRequestAsyncHookHandler = async ({ raw }) => {
  const { socket }: { readonly socket: Partial<Pick<Socket, 'setTimeout'>> } = raw;
  socket.setTimeout?.(0);
};
