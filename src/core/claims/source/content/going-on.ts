/** Participles of the speaker's next words, not of what the words tell of ("raising", "showing"). */
export const GOING_ON = new Set(
  (
    'adding saying highlighting underscoring underlining noting telling calling citing arguing warning stating explaining claiming insisting describing accusing urging ' +
    'asking writing tweeting declaring announcing stressing pointing referring acknowledging predicting suggesting asserting ' +
    'emphasizing emphasising reiterating recalling alleging contending complaining vowing pledging promising joking quipping ' +
    'concluding observing remarking labeling labelling branding dubbing characterizing characterising portraying depicting questioning challenging rejecting denying thanking lamenting dismissing hoping believing fearing praising criticizing criticising denouncing condemning blasting blaming likening comparing ' +
    'talking reminding referencing alluding mentioning repeating reporting responding admitting conceding confessing confirming revealing disclosing refusing mocking ridiculing deriding slamming ' +
    'voicing pleading welcoming attributing cautioning advising theorizing forecasting ' +
    'estimating proposing recommending requesting'
  ).split(' '),
);
