import type { Mode, SourceClaim, SourceType } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { readName } from '../../core/claims/source/names/read-name.ts';
import { sourceType } from '../../core/claims/source/names/source-type.ts';
import { slug } from '../../core/comparison/curation/slug.ts';
import { sourceKeys } from '../../core/comparison/sources/source-keys.ts';
import { locate } from '../../core/text/locate.ts';
import { wordsOf } from '../../core/text/span.ts';
import { type PlaceView, placeView, sourceName } from '../claim/claim-view.ts';
import type { Article, Story } from '../story/stories.ts';
import { urls } from '../urls.ts';
import { mentionOf } from './mention-of.ts';

/** Who is quoted or cited in a story. */
export interface Sources {
  /** By how many articles cite them, the most first; none that one article alone cites. */
  readonly shared: readonly { readonly articles: number; readonly sources: readonly Source[] }[];
  /** A cell an article: sources that it alone cites. */
  readonly alone: readonly AloneCell[];
  /** A cell an article: sources without a name. */
  readonly unnamed: readonly AloneCell[];
}

export interface Source {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly cells: readonly SourceCell[];
}

/** How one article cites one source. */
export interface SourceCell {
  readonly outlet: string;
  readonly acts: readonly Act[];
  /** Where it is named, if it is named but not cited. */
  readonly mention?: PlaceView | undefined;
}

export interface AloneCell {
  readonly outlet: string;
  readonly sources: readonly {
    readonly key: string;
    readonly name: string;
    readonly type: string;
    readonly acts: readonly Act[];
  }[];
}

/** One act of attribution. */
export interface Act {
  readonly href: string;
  readonly place: PlaceView;
  /** The cue: "stated". */
  readonly words: string;
  readonly mode: Mode;
}

const TYPE_WORDS = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  media: 'news outlet',
  document: 'document',
  unnamed: 'without a name',
} as const satisfies Record<SourceType, string>;

type Sourced = IdentifiedClaim & SourceClaim;

interface Held {
  readonly article: Article;
  readonly claim: Sourced;
}

/**
 * Collects the sources of a story; names that can name one source fall together.
 *
 * @example
 * const { shared } = sourcesOf(storyOf('Police said two boats sank.', 'Two sank, police said.'))
 * shared[0].sources[0] // { name: 'Police', type: 'government', … }
 */
export function sourcesOf(story: Story): Sources {
  const held = story.articles.flatMap((article) =>
    article.claims.filter(isSource).map((claim): Held => ({ article, claim })),
  );
  const named = held.filter(({ claim }) => claim.type !== 'unnamed');
  const groups = groupBySource(named);
  const sources = [...groups].map(([key, acts]) => sourceOf(story, key, acts));
  const counts = [...new Set(sources.map(citing))].filter((count) => count > 1).sort((a, b) => b - a);
  return {
    shared: counts.map((articles) => ({
      articles,
      sources: sources.filter((source) => citing(source) === articles).sort((a, b) => total(b) - total(a)),
    })),
    alone: story.articles.map((_, nth) => aloneCell(sources, story, nth)),
    unnamed: story.articles.map((article) => ({
      outlet: article.outlet.name,
      sources: [
        ...Map.groupBy(
          held.filter((act) => act.article === article && act.claim.type === 'unnamed'),
          ({ claim }) => claim.name,
        ),
      ].map(([name, acts]) => ({
        key: slug(name),
        name: sourceName(name),
        type: '',
        acts: acts.map((act) => actOf(story.key, act)),
      })),
    })),
  };
}

function isSource(claim: IdentifiedClaim): claim is Sourced {
  return claim.kind === 'source';
}

function groupBySource(held: readonly Held[]): Map<string, Held[]> {
  const keysOf = sourceKeys(
    held.map(({ article, claim }) => ({
      name: claim.name,
      printed: claim.source === null ? '' : wordsOf(article.document.text, claim.source),
    })),
  );
  const groups = new Map<string, Held[]>();
  for (const act of held)
    for (const key of new Set(keysOf(act.claim.name))) groups.set(key, [...(groups.get(key) ?? []), act]);
  return groups;
}

/** Shown by the fullest of its names, in the form most acts have; of a claim by several sources, by the one that the key is for. */
function sourceOf(story: Story, key: string, acts: readonly Held[]): Source {
  const names = acts.flatMap(({ claim }) => claim.name.split('; ')).filter((name) => matches(name, key));
  const often = (name: string) => names.filter((other) => other === name).length;
  const [longest] = [...names].sort((a, b) => b.length - a.length || often(b) - often(a));
  const name = longest ?? acts[0]?.claim.name ?? key;
  // The type of a claim by several sources is the first one's.
  const type = acts.find(({ claim }) => claim.name === name)?.claim.type ?? sourceType(readName(name), false);
  return {
    key: `s-${slug(key)}`,
    name,
    type: type === 'person' && name.includes(' and ') ? 'people' : TYPE_WORDS[type],
    cells: story.articles.map((article) => {
      const own = acts.filter((act) => act.article === article).map((act) => actOf(story.key, act));
      return {
        outlet: article.outlet.name,
        acts: own,
        mention: own.length > 0 ? undefined : mentionOf(story.key, article, name, type),
      };
    }),
  };
}

function matches(name: string, key: string): boolean {
  const last = key.split(' ').at(-1) ?? key;
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().includes(last);
}

function actOf(story: string, { article, claim }: Held): Act {
  return {
    href: urls.passage(story, article.key, claim.id),
    place: placeView(story, article, locate(article, claim.start)),
    words: wordsOf(article.document.text, claim),
    mode: claim.mode,
  };
}

function citing({ cells }: Source): number {
  return cells.filter(({ acts }) => acts.length > 0).length;
}

function total({ cells }: Source): number {
  return cells.reduce((sum, { acts }) => sum + acts.length, 0);
}

function aloneCell(sources: readonly Source[], { articles }: Story, nth: number): AloneCell {
  return {
    outlet: articles[nth]?.outlet.name ?? '',
    sources: sources
      .filter((source) => citing(source) === 1 && (source.cells[nth]?.acts.length ?? 0) > 0)
      .map(({ key, name, type, cells }) => ({ key, name, type, acts: cells[nth]?.acts ?? [] }))
      .sort((a, b) => b.acts.length - a.acts.length),
  };
}
