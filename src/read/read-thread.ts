import { answerJobs } from '../thread/answer-jobs.ts';
import { readParts } from './read-file.ts';
import type { ReadJob } from './reading-thread.ts';

// The module that `createReadingThread` runs.
answerJobs(({ file, reading }: ReadJob) => readParts(file, reading));
