// Learns to tell intents apart from examples, says how sure it is and abstains where that is too little. Quick
// enough to be trained at run time on a business's own questions.
import {
  calibrate,
  confidenceOf,
  decide,
  thresholdForPrecision,
  thresholdForRefusal,
  type Calibration,
  type Signs,
} from "./calibration.ts";
import { learnVocabulary, type FeatureOptions, type SparseVector, type Vocabulary } from "./features.ts";
import { scores, trainLinear, type LinearModel, type LinearOptions } from "./linear.ts";
import { indexExamples, type Neighbours } from "./nearest.ts";
import { shuffled } from "./order.ts";

export interface Example {
  text: string;
  /** Null: none of the labels; it teaches what to refuse. */
  label: string | null;
}

export interface ClassifierOptions extends FeatureOptions, LinearOptions {
  folds?: number;
  /** Texts about anything else: they teach what no label means, but are too easy to set the threshold by. */
  background?: readonly string[];
  /** When to abstain: so that answers are right this often, or so that this share of strange texts is refused. */
  abstain?: { precision: number } | { refuse: number };
}

export interface Verdict {
  /** The best label, whether or not it is sure enough. */
  label: string;
  confidence: number;
  /** False: better ask, search or hand over than take the label. */
  sure: boolean;
}

export interface Classifier {
  labels: readonly string[];
  classify(text: string): Verdict | null;
}

export function trainClassifier(examples: readonly Example[], options: ClassifierOptions = {}): Classifier {
  const { background = [] } = options;
  const labels = [...new Set(examples.flatMap((it) => it.label ?? []))].sort();
  const at = new Map(labels.map((label, index) => [label, index]));
  const vocabulary = learnVocabulary([...examples.map((it) => it.text), ...background], options);
  const vectors = [...examples.map((it) => it.text), ...background].map((it) => vocabulary.vector(it));
  const targets = vectors.map((_, row) => at.get(examples[row]?.label ?? "") ?? -1);
  const judged = examples.length;
  const set: TrainingSet = {
    vectors,
    targets,
    judged,
    features: vocabulary.size,
    sparse: vocabulary.sparse,
    classes: labels.length,
  };
  const { calibration, threshold } = calibrated(set, options);
  const model = trainLinear(vectors, targets, { features: set.features, classes: set.classes }, options);
  const neighbours = indexExamples(vectors, targets, set);
  const trained = { vocabulary, model, neighbours, labels, calibration, threshold };
  return { labels, classify: (text) => verdict(text, trained) };
}

interface Trained {
  vocabulary: Vocabulary;
  model: LinearModel;
  neighbours: Neighbours;
  labels: readonly string[];
  calibration: Calibration;
  threshold: number;
}

function verdict(text: string, trained: Trained): Verdict | null {
  const vector = trained.vocabulary.vector(text);
  const decision = decide(scores(trained.model, vector), trained.neighbours.nearest(vector));
  if (!decision) return null;
  const label = trained.labels[decision.best]!;
  const confidence = confidenceOf(trained.calibration, decision.signs);
  return { label, confidence, sure: confidence >= trained.threshold };
}

interface TrainingSet {
  vectors: readonly SparseVector[];
  /** The class's index; below 0: none. */
  targets: readonly number[];
  /** The first so many; those after them only teach. */
  judged: number;
  features: number;
  sparse: number;
  classes: number;
}

interface Case {
  signs: Signs;
  right: boolean;
  /** Whether any label would have been right. */
  strange: boolean;
}

/**
 * Of what customers say about one in six is none of the labels; a set with fewer strange texts has them count for
 * more, so that confidence tells strangers from slips.
 */
const strangeShare = 0.15;

/** Every example judged by a model that did not see it gives the confidence its meaning. */
function calibrated(
  set: TrainingSet,
  options: ClassifierOptions,
): { calibration: Calibration; threshold: number } {
  const cases = judged(set, options);
  const strange = cases.filter((it) => it.strange).length;
  const weight =
    strange === 0
      ? 1
      : Math.max(1, (strangeShare * (cases.length - strange)) / ((1 - strangeShare) * strange));
  const calibration = calibrate(cases.map((it) => ({ ...it, weight: it.strange ? weight : 1 })));
  const sure = cases.map((it) => ({ ...it, confidence: confidenceOf(calibration, it.signs) }));
  const { abstain = { precision: 0.9 } } = options;
  const threshold =
    "refuse" in abstain
      ? thresholdForRefusal(
          sure.filter((it) => it.strange).map((it) => it.confidence),
          abstain.refuse,
        )
      : thresholdForPrecision(sure, abstain.precision);
  return { calibration, threshold };
}

/** With too few strange texts of its own, a set lends some: each fold does not know some of the labels. */
const enoughStrange = 30;

function judged(set: TrainingSet, options: ClassifierOptions): Case[] {
  const { folds = 4 } = options;
  const order = shuffled(set.judged, 7);
  const background = set.targets.flatMap((_, row) => (row < set.judged ? [] : row));
  const strange = set.targets.slice(0, set.judged).filter((it) => it < 0).length;
  const lend = set.classes > folds && strange < enoughStrange;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const unknown = (target: number) => lend && target >= 0 && target % folds === fold;
    const own = [...order].filter((row, at) => at % folds !== fold && !unknown(set.targets[row]!));
    const rows = [...own, ...background];
    const vectors = rows.map((row) => set.vectors[row]!);
    const targets = rows.map((row) => set.targets[row]!);
    const model = trainLinear(vectors, targets, set, options);
    const neighbours = indexExamples(vectors, targets, set);
    return [...order].flatMap((row, at): Case[] => {
      if (at % folds !== fold) return [];
      const vector = set.vectors[row]!;
      const target = set.targets[row]!;
      const decision = decide(scores(model, vector), neighbours.nearest(vector));
      if (!decision) return [];
      return [
        { signs: decision.signs, right: decision.best === target, strange: target < 0 || unknown(target) },
      ];
    });
  });
}
