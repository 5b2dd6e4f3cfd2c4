import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** Swagger UI at `/docs`, with a policy that lets it load its own files only. */
export async function serveDocsPage(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: { title: 'Dateline API' },
    staticCSP: POLICY,
    uiConfig: {
      deepLinking: true,
      displayRequestDuration: true,
      tryItOutEnabled: true,
      validatorUrl: null,
    },
  });
}

/** The hash is that of the one inline style in the bundle of swagger-ui 6.1. */
const POLICY = {
  'default-src': "'self'",
  'base-uri': "'none'",
  'img-src': ["'self'", 'data:'],
  'script-src': "'self'",
  'style-src': ["'self'", "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"],
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'self'",
};
