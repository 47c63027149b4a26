/** The field's vocabulary, A to H: a word, what it means, the word in a sentence, where a case shows it. */
export const glossaryA = {
  'word.ad_referendum': 'ad referendum',
  'means.ad_referendum':
    'Agreed at the table, and not yet by those who sent the negotiators. Each side may still be told no at home.',
  'used.ad_referendum': '“I can accept the wording ad referendum; my minister has not seen it.”',
  'example.ad_referendum':
    'The Sarpsborg drafts of 1993 were written by two professors. Whatever they agreed still had to be asked at home.',
  'word.agrement': 'agrément',
  'means.agrement':
    'A state’s consent to the person whom another means to send it as ambassador, asked for in confidence before the name is published.',
  'used.agrement': 'The name was not announced until agrément had been given.',
  'example.agrement':
    'Without relations there is nobody to ask. In November 1933 relations and the name of the first ambassador, Bullitt, were announced on one day.',
  'word.aide_memoire': 'aide-mémoire',
  'means.aide_memoire':
    'A sheet left behind after a talk, so that both sides remember alike what was said. It carries no signature.',
  'used.aide_memoire': 'He read out the warning and left an aide-mémoire on the table.',
  'example.aide_memoire':
    'Robert Kennedy left none with Dobrynin on 27 October 1962. The two reports of that evening differ, on Turkey most of all.',
  'word.audience_cost': 'audience cost',
  'means.audience_cost':
    'What a leader pays at home for having said one thing in public and then done another. It is why a public threat binds.',
  'used.audience_cost': 'Said in private, the same threat carried no audience cost.',
  'example.audience_cost':
    'On 22 October 1962 Kennedy named the missiles before the world. From then on, every way back would be seen.',
  'word.back_channel': 'back channel',
  'means.back_channel':
    'A route for messages beside the official one, known to few. It can say more, bind less, and be denied.',
  'used.back_channel': 'The offer went by a back channel; the embassy never saw it.',
  'example.back_channel':
    'Robert Kennedy and Ambassador Dobrynin first met on 4 September 1962. In October theirs became the line that counted.',
  'word.bracketed_text': 'bracketed text',
  'means.bracketed_text':
    'A draft agreement in which the words that only one side accepts stand in square brackets. What is outside them is settled.',
  'used.bracketed_text': 'By midnight the bracketed text was down to four disputes.',
  'example.bracketed_text':
    'In the autumn of 2013 American and Iranian deputies wrote one in secret, beside the official table of seven governments.',
  'word.charge': 'chargé d’affaires',
  'means.charge':
    'The diplomat who heads a mission while there is no ambassador, for a week or, where relations are poor, for years.',
  'used.charge': 'They withdrew the ambassador and left a chargé d’affaires.',
  'example.charge':
    'Terms on hijacking between Washington and Havana went in 1973 by way of the Czechoslovak chargé, who stood in for Cuba.',
  'word.communique': 'communiqué',
  'means.communique':
    'The statement that both sides publish after a meeting. What it leaves out was often bargained over as hard as what it says.',
  'used.communique': 'They quarrelled until three over one verb of the communiqué.',
  'example.communique':
    'The Shanghai Communiqué of February 1972 set agreement and disagreement side by side.',
  'word.confidence': 'confidence-building measure',
  'means.confidence':
    'A small step that can be seen, done or promised so that larger promises may be believed.',
  'used.confidence': 'As a confidence-building measure each side told the other of its exercises.',
  'example.confidence':
    'In May 2018, before the summit, Pyongyang freed three Americans and blew up its test tunnels.',
  'word.cut_out': 'cut-out',
  'means.cut_out':
    'A go-between who keeps the two ends apart, so that each can say it never spoke to the other. The word comes from intelligence services.',
  'used.cut_out': 'The journalist was a cut-out, and perhaps did not know it.',
  'example.cut_out':
    'Newsmen and a Soviet officer under cover carried the Kennedys’ private line to Moscow until its word proved false.',
  'word.demarche': 'démarche',
  'means.demarche':
    'One diplomatic move: something put to a government, by somebody, somewhere, in some form.',
  'used.demarche': 'The ambassador made a démarche that evening, alone and without a paper.',
  'example.demarche':
    'Late on 23 October 1962 Robert Kennedy called on the Soviet ambassador: on his own, as he put it, and at his brother’s suggestion.',
  'word.deniability': 'deniability',
  'means.deniability':
    'Being able to say afterwards that it was not said, or not for us. It costs belief: what can be denied is worth less when heard.',
  'used.deniability': 'They wanted deniability and an answer; they could not have both.',
  'example.deniability':
    'The letter that was shown to Skvirsky in October 1933 bore no signature. Moscow could refuse it without anyone’s knowing.',
  'word.facilitator': 'facilitator',
  'means.facilitator':
    'A third party who brings two others together, feeds them and keeps quiet, and proposes no terms.',
  'used.facilitator': 'The facilitator booked the rooms and left them.',
  'example.facilitator':
    'Norway and its research institute in 1993. Those who took part stress how even-handed it was; some scholars disagree.',
  'word.front_channel': 'front channel',
  'means.front_channel':
    'The official route, of ministries, embassies and delegations: so called by those who have another.',
  'used.front_channel': 'The front channel had to repair what the private one had drafted.',
  'example.front_channel':
    'In 1971 Gerard Smith’s delegation sat in Vienna, opposite Semenov’s, and did not know that the matter was being settled elsewhere.',
  'word.gentlemans_agreement': 'gentleman’s agreement',
  'means.gentlemans_agreement':
    'A promise that rests on honour and on no treaty. It is quick to make, and each side may come to remember it differently.',
  'used.gentlemans_agreement':
    'There was a gentleman’s agreement not to speak of it before spring.',
  'example.gentlemans_agreement':
    'On 15 November 1933 the debts were left to one, on an initialled sheet. By 1935 the two sides read it in two ways.',
  'word.good_offices': 'good offices',
  'means.good_offices':
    'What a third party gives when it helps two others to meet or to write, without terms of its own.',
  'used.good_offices': 'Stockholm offered its good offices, and a villa.',
  'example.good_offices':
    'Sweden, which kept an embassy in Pyongyang, lent a villa for talks in March 2018.',
  'word.guarantor': 'guarantor',
  'means.guarantor':
    'A third party who answers for a promise: by witnessing it, or by being the one before whom it would be broken.',
  'used.guarantor': 'Neither side trusted the other; both trusted the guarantor.',
  'example.guarantor':
    'In October 2014 the delegations of Washington and Havana came to the Vatican, and laid before it what they had settled.',
  'word.hotline': 'hotline',
  'means.hotline':
    'A line kept open between two leaders or two commands, so that in a crisis nobody need look for one.',
  'used.hotline': 'The hotline was tested each morning, and used for nothing.',
  'example.hotline':
    'In October 1962 there was none: a letter between the two leaders took from six to twelve hours.',
} as const;
