/**
 * Names of news outlets: in an article they are where the news comes from, not what it is about.
 *
 * Takes: the Herald, Daily Telegraph, Reuters, BBC News, the Associated Press.
 */
const MEDIA =
  /\b(?:Times|Post|Herald|Tribune|Telegraph|Gazette|Chronicle|Guardian|Journal|Globe|Observer|Examiner|Inquirer|Courier|Dispatch|Mirror|Independent|Daily \p{Lu}\p{L}+|News|Newsweek|Reuters|AP|AFP|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN|CBS|NBC|ABC|MSNBC|NPR|PBS|Al Jazeera|Xinhua|TASS|Politico|Axios|Le Monde|Le Figaro|El País|Der Spiegel)$/u;

/** Whether a name is an outlet's: "the Daily Herald", "BBC News". */
export function isMediaName(name: string): boolean {
  return MEDIA.test(name);
}
