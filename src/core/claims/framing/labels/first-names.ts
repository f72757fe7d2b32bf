/** First names common in English-language news, from general knowledge: a run of names that opens with one is a person. */
export const FIRST_NAMES = `
  maría andrés jesús ángel raúl víctor césar óscar iván zoë renée andré rené françois jérôme jürgen günter björn søren łukasz joão mónica
  aaron abdel abdul abdullah abigail abraham adam adele adrian ahmad ahmed aisha akbar alan albert alejandro
  aleksandr alex alexander alexandra alexei alexis alfonso alfred ali alice alicia alison allen amanda amber
  amelia amina amir amy ana anastasia anders andrea andreas andrei andres andrew andy angel angela angelina anita
  ann anna anne annie anthony antonia antonio antony april ariel arnold arthur ashley ashraf asif audrey austin
  ayesha aziz barack barbara barry beatrice ben benedict benjamin bernard bernie beth betty beverly bill billy bob
  bobby boris brad bradley brandon brenda brent brett brian bridget bruce bruno bryan caitlin caleb cameron camila
  carl carla carlos carmen carol caroline carolyn catherine cecilia cesar charles charlie charlotte chen chris
  christian christina christine christopher chuck cindy claire clara clarence claude claudia clive cody colin
  connor corey craig crystal curtis cynthia daisy dale damian dan daniel daniela danielle danny darren dave david
  dawn dean debbie deborah denise dennis derek diana diane diego dmitri dominic don donald donna dora doris
  dorothy doug douglas drew duncan dustin dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine
  eleanor elena eli elias elijah elizabeth ella ellen emily emma emmanuel enrique eric erik erin ernest esther
  ethan eugene eva evan eve evelyn fatima felix ferdinand fernando fiona florence frances francesco francis
  francisco francois frank franz fred frederick gabriel gabriela gareth gary gavin geoff geoffrey george georgia
  gerald gerard gerry gideon gina giorgio giovanni giuseppe gladys glen glenn gloria gordon grace graham grant
  greg gregory greta guillermo gustavo hamid hannah hans harold harriet harry hassan heather hector heidi helen
  henri henry herbert hillary hiroshi holly howard hugh hugo hussein ian ibrahim ignacio igor imran ingrid irene
  iris isaac isabel isabella ismail ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet
  janice jared jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus
  jill jim jimmy jo joan joann joanna joaquin joe joel johan johannes john johnny jon jonathan jorge jose joseph
  josh joshua josé joyce juan juanita judith judy julia julian juliana julie julio june justin kamala karen karim
  karl kate katherine kathleen kathryn kathy katie keith kelly ken kenji kenneth kerry kevin khaled khalid kim
  kimberly kirsten kristen kristin kurt kyle larry lars laura lauren laurence lawrence leah lee lena leo leon
  leonard leonardo leslie lewis liam lily linda lindsey lisa liz lloyd lois lorenzo lori louis louise luca lucas
  lucia lucy luis luiz luke lynn madeleine madison magdalena mahmoud malcolm manuel marc marcel marco marcos
  marcus margaret maria marian marie marilyn mario marion marjorie mark marta martha martin martina marty marvin
  mary masoud mateo matt matteo matthew maureen maurice mauricio max maya megan mehmet melania melanie melissa
  meredith michael michel michelle miguel mike mikhail miranda mitch mohamed mohammad mohammed molly monica morgan
  moses muhammad mustafa myra nadia nancy naomi narendra natalia natalie natasha nathan neil nelson nicholas nick
  nicola nicolas nicole nicolás nigel nikita nikki nikolai nina noah noel nora norman olga oliver olivia omar
  osama oscar otto owen pablo pamela pat patricia patrick paul paula paulo pavel pedro peggy penny perry pete
  peter phil philip philippe phillip phyllis pierre rachel rafael rajiv ralph ramon randy raul ray raymond rebecca
  recep regina rex ricardo rich richard rick rita rob robert roberta roberto robin rodney rodrigo roger roland
  roman ron ronald rosa rose ross roy ruben rudolph rudy rupert russell ruth ryan sabrina saeed sally salman
  salvador sam samantha samir samuel sandra sandy santiago sara sarah saul scott sean sebastian sergei sergey
  sergio seth shane shannon sharon shaun sheila shinzo shirley sidney silvia silvio simon sofia sonia sophia
  sophie stacey stan stanley stefan stella stephanie stephen steve steven stewart stuart sue sundar susan suzanne
  sven sylvia tamara tanya tara tariq tatiana ted terence teresa theodore theresa thomas tiffany tim timothy tina
  todd tom tommy tony tracy travis trevor tyler ursula valentina valerie vanessa vera vernon veronica vicente
  vicky victor victoria vikram viktor vincent virginia vivian vladimir volodymyr walter wanda warren wayne wendy
  will william willie winston xavier yasmin yasser yoshihide yuri yusuf yvonne zachary zainab zoe
`;
