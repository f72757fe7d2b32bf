import { z } from 'zod';
import { BOUNDS, CLAIM_KINDS, FRAMING_CATEGORIES, MODES, SOURCE_TYPES, TONES } from '../core/claims/claim.ts';
import { nth, oneOf, words } from './schemas.ts';

const kind = oneOf(CLAIM_KINDS);
const number = z.number('write a number');

const EDTF = 'write a date of EDTF in straight quotes, such as "2025-07-18" or "2025-02/.."';

const fields = {
  value: number.optional(),
  to: number.optional(),
  bound: oneOf(BOUNDS).optional(),
  unit: z.string('write the noun counted').optional(),
  of: number.optional(),
  edtf: z
    .string(EDTF)
    .regex(/^[\d\-/.~?%X]+$/, EDTF)
    .optional(),
  name: words.optional(),
  type: oneOf(SOURCE_TYPES).optional(),
  mode: oneOf(MODES).optional(),
  content: words.optional(),
  category: oneOf(FRAMING_CATEGORIES).optional(),
  tone: oneOf(TONES).optional(),
  about: words.optional(),
};

const correctionSchema = z
  .strictObject({
    article: words,
    quote: words,
    nth: nth.optional(),
    in: words.optional(),
    kind: kind.optional(),
    reject: z.literal(true, 'write true').optional(),
    set: z.strictObject(fields).optional(),
    add: z.strictObject({ kind, ...fields }).optional(),
    /** A sentence for readers. */
    why: words,
  })
  .refine(
    ({ reject, set, add }) => [reject, set, add].filter((given) => given !== undefined).length === 1,
    'write one of "reject", "set" and "add"',
  );

/** `content/<story>/corrections.yaml`: where the editor overrules what was found in the articles. */
export const correctionsSchema = z.strictObject({ corrections: z.array(correctionSchema) });

export type CorrectionsFile = z.infer<typeof correctionsSchema>;
