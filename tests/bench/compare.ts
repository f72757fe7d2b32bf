// How long a comparison takes: npm run bench:compare
import { compare } from '../../src/core/comparison/compare.ts';
import { longArticles } from '../core/comparison/long-articles.ts';

const RUNS = 3;

compare(longArticles(3));
console.log('articles  claims  ms (best of 3)  µs a claim and its log');
for (const count of [3, 10, 50]) {
  const articles = longArticles(count);
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    compare(articles);
    best = Math.min(best, performance.now() - start);
  }
  const share = (best * 1000) / (claims * Math.log2(claims));
  console.log(
    `${count}`.padStart(8),
    `${claims}`.padStart(7),
    best.toFixed(0).padStart(15),
    share.toFixed(1).padStart(23),
  );
}
