/** What each work gave to the model. */
export const modelSources = {
  'gives.fearon1994': 'Backing down costs more the longer and the more publicly one has committed.',
  'gives.fearon1995':
    'Why better bargains than war are missed: private knowledge, and reasons to misstate it.',
  'gives.fearon1997':
    'Tying hands and sinking costs as two kinds of signal; the first risks more war.',
  'gives.tomz2007': 'Citizens punish empty threats, more so after more escalation.',
  'gives.levendusky2012': 'The punishment shrinks where a leader can cite new information.',
  'gives.snyder2011': 'In real crises audience costs are rare: their strength is a setting here.',
  'gives.downes2012': 'The threats of democracies succeed no more often than others’.',
  'gives.kurizaki2015':
    'Corrected for selection, audience costs exist, and are larger in democracies.',
  'gives.kertzer2016': 'Publics punish belligerence as well as inconsistency.',
  'gives.kurizaki2007':
    'A private threat may compel as well as a public one, since the target can yield unseen.',
  'gives.levenotoglu2005':
    'Public demands give leverage; two of them are a trap; secrecy is a way out.',
  'gives.stasavage2004':
    'Watched negotiators posture, and deadlock more (the mechanism from memory).',
  'gives.katagiri2019':
    'Deeds moved Washington most, then private words, then public ones, which are noisier.',
  'gives.yarhimilo2013': 'Secret assurances bind because exposure would cost.',
  'gives.mcmanus2017': 'Patrons back some clients out of sight, where audiences would object.',
  'gives.yarhimilo2018':
    'Legislators found both kinds of signal credible, each to a different degree.',
  'gives.trager2010': 'Private words that cost nothing can still inform.',
  'gives.sartori2002': 'They can because a caught bluff makes later words worth less.',
  'gives.jervis1970': 'What is costly to fake outweighs what is merely said.',
  'gives.jervis1976': 'Receivers misread in patterned ways.',
  'gives.schelling1960': 'Commitment, focal points, and threats that leave something to chance.',
  'gives.powell1988': 'Risk is the currency of a crisis; more resolve need not win it.',
  'gives.oneill1999': 'Symbolic acts change obligations by way of honour and face.',
  'gives.dafoe2021': 'Threats can stiffen those whom they are to bend.',
  'gives.putnam1988':
    'The less one can ratify, the better the terms and the more often none are found.',
  'gives.tarar2001': 'Incomplete information can turn that about.',
  'gives.wanis2006': 'Back channels bring breakthroughs, and later harm the process.',
  'gives.wanis2011': 'The same, at length, in the Middle East.',
  'gives.pruitt2008': 'Back channels give room to move, and rest on narrow coalitions.',
  'gives.carson2016':
    'Rivals hide clashes, even together, since being seen presses them to escalate.',
  'gives.carson2018': 'The same, at length.',
  'gives.kydd2003': 'A warning is believed from a mediator biased toward the side that is warned.',
  'gives.kydd2006': 'Trust is built by a moderate mediator; bias spoils it.',
  'gives.fey2010': 'A mediator who knows nothing of its own adds nothing.',
  'gives.savun2008': 'Information and bias both go with success.',
  'gives.beardsley2006': 'Manipulation best secures agreement; facilitation, lasting calm.',
  'gives.beardsley2008': 'Deals bought by leverage wear badly.',
  'gives.beardsley2011': 'The same, at length.',
  'gives.zartman2000': 'Talks begin when both are hurt by delay and see a way out.',
  'gives.mckelvey1995': 'Choice with noise: the better act is likelier, never certain.',
  'gives.mckelvey1998': 'The same, for games in which one moves after another.',
  'gives.signorino1999': 'Such noisy choice fits how states behave.',
  'gives.icb': 'Own tabulation of 486 crises, 1918 to 2018: shares of agreement and of war.',
  'gives.castle2019':
    'Leaks of trade talks are few, and mostly defensive. No rate for each message exists.',
  'gives.myrick2024': 'Publics dislike secret talks most when they dodge critics at home.',
} as const;
