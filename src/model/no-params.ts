import { z } from 'zod';

/** The parameters of a route that takes none. */
export const NoParams = z.strictObject({});
