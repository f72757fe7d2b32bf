import { z } from 'zod';
import { BOUNDS, CLAIM_KINDS, FRAMING_CATEGORIES, MODES, SOURCE_TYPES, TONES } from '../core/claims/claim.ts';
import { words } from './schemas.ts';

const kind = z.enum(CLAIM_KINDS, `write one of ${CLAIM_KINDS.join(', ')}`);
const number = z.number('write a number');

const fields = {
  value: number.optional(),
  to: number.optional(),
  bound: z.enum(BOUNDS).optional(),
  unit: z.string('write the noun counted').optional(),
  of: number.optional(),
  edtf: z
    .string()
    .regex(/^[\d\-/.~?%X]+$/, 'write a date of EDTF, such as "2025-07-18" or "2025-02/.."')
    .optional(),
  name: words.optional(),
  type: z.enum(SOURCE_TYPES).optional(),
  mode: z.enum(MODES).optional(),
  content: words.optional(),
  category: z.enum(FRAMING_CATEGORIES).optional(),
  tone: z.enum(TONES).optional(),
  about: words.optional(),
};

const correctionSchema = z
  .strictObject({
    article: words,
    quote: words,
    nth: z.int().min(1).optional(),
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
