/** Words that the site may not use of an outlet in its own voice. */
export const JUDGING =
  /\b(?:omit\w*|hides?|hid|hiding|ignor\w+|fails? to|refus\w+|admit\w*|conceal\w*|contradict\w*|wrong\w*|errs?|mislead\w*|misleading|distort\w*|lies|lying|false\w*|untrue|bias\w*|propaganda|misinformation|disinformation|debunk\w*|confirm\w*|verified|verifies|fact-check\w*|exclusive\w*|blind ?spots?|one-sided|claims falsely|left-wing|right-wing|far-right|far-left)\b/gi;
