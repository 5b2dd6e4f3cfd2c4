import { numbersIn } from './binary.ts';
import { hashTable, type HashTable } from './hash-table.ts';
import { LABEL_COUNT, SIDE } from './labels.ts';
import { transitionOdds, transitionsFrom, type Transitions } from './lattice.ts';

/** The weights of a conditional random field (Lafferty, McCallum & Pereira 2001), as trained. */
export interface Model {
  readonly features: HashTable;
  /** LABEL_COUNT for each feature, in units of `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
  readonly transitions: Transitions;
  readonly odds: Float64Array;
  /** Makes a probability of the model one that holds: see `calibrate`. */
  readonly calibration: Calibration;
}

/** Platt scaling: logit(p) is multiplied by `slope`, then moved by `shift`. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/**
 * Reads a model as the trainer packs it: the number of features n (u32), the unit of weights, slope and shift (f32),
 * the transitions (f32, SIDE × SIDE), n hashes (u32), n × LABEL_COUNT weights (i8).
 */
export function readModel(bytes: Uint8Array): Model {
  const { u32, f32, i8 } = numbersIn(bytes);
  const count = u32(1)[0]!;
  const [unit, slope, shift] = f32(3) as unknown as [number, number, number];
  const transitions = transitionsFrom(f32(SIDE * SIDE));
  return {
    features: hashTable(u32(count)),
    weights: i8(count * LABEL_COUNT),
    unit,
    transitions,
    odds: transitionOdds(transitions),
    calibration: { slope, shift },
  };
}

/** The share of cases in which something said with this probability of the model is true. */
export function calibrate(probability: number, { slope, shift }: Calibration): number {
  const clipped = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(slope * Math.log(clipped / (1 - clipped)) + shift)));
}
