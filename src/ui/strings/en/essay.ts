/** The essay on back channels. It comes with its page. */
export const essay = {
  'essay.title': 'Beside the official way',
  'essay.lead':
    'What you say matters less than who carries it. Ten cases, from 1933 to 2018, show what back channels are for, what they buy and what they cost.',
  'essay.try': 'Try it',
  'essay.rests': 'Rests on',
  'essay.parts': 'In this essay',

  'essay.what': 'What it is',
  'essay.what.1':
    'Governments speak to one another through ministries and embassies. What is said there is written down, copied, and read by those whose work it is, and by some whose work it is not. A back channel goes past them: by a brother, a banker, a scholar, another government. Few know of it, and little of it is on paper.',
  'essay.what.2':
    'The carrier becomes a part of the message. In October 1962 an American journalist and a Soviet intelligence officer met over lunch, and Washington took what it heard for Moscow’s voice. The files of the KGB hold no order for it. On the next evening the President’s brother spoke to the Soviet ambassador, left no paper, and was taken at his word.',

  'essay.when': 'When they have been used',
  'essay.relations': 'Where there are no relations',
  'essay.relations.1':
    'For sixteen years Washington did not recognise the Soviet government. In October 1933 two friends of the President showed a letter without signature to a man in Washington who held no diplomatic office. It could be refused without anyone’s knowing. It was accepted.',
  'essay.relations.2':
    'Where embassies are missing, something stands in for them: a protecting power, an interests section, a mission to the United Nations. Such posts carry notes and visit prisoners. They seldom carry a bargain, though they may arrange for one.',
  'essay.summit': 'To prepare a summit',
  'essay.summit.1':
    'Washington and Peking had an official line, in Warsaw, and it leaked. So notes without signature went by Pakistan’s president. In July 1971 Kissinger was said to be ill near Islamabad; he was two days in Peking. The visit of a President was announced when it had been agreed.',
  'essay.summit.2':
    'In 2018 the order was the reverse. The President accepted the invitation on the evening it reached him; place, protocol and text came after, ran late, and broke down once in public before they held.',
  'essay.third': 'Through a third party',
  'essay.third.1':
    'Oman’s envoy first helped to free three hikers, and then brought American and Iranian officials to one table. The errand was the test of the messenger.',
  'essay.third.2':
    'Which third party is best depends on what is to be believed. A warning convinces most when it comes from the friend of the side that is warned. Trust is built better by one who stands in the middle.',
  'essay.war': 'Through a war',
  'essay.war.1':
    'In May 1972 American mines closed Haiphong, the harbour of a Soviet ally. Four days later a draft in the Channel showed that the Moscow summit would stand.',
  'essay.war.2':
    'The same privacy serves those who hold no office. In 1968, while peace was being sought in Paris, a candidate’s circle had contacts with Saigon. The contacts are documented. Who directed them, and whether they changed anything, is disputed, and Nixon denied it.',
  'essay.crisis': 'In a crisis',
  'essay.crisis.1':
    'In 1962 letters between the leaders took from six to twelve hours and could cross on the way. What ended the worst week was partly written, that Cuba would not be invaded, and partly spoken, that the missiles in Turkey would go. A threat made in private is less believed. It has one advantage: the other can yield without being seen to.',
  'essay.transition': 'Between two governments',
  'essay.transition.1':
    'After an American election there is one President, and two teams that others wish to reach. The record of 2016 and 2017 holds meetings, calls and proposals by several lines. The Special Counsel’s report found many links during the campaign and did not establish conspiracy or coordination. In January 1961 a new team had met the same eagerness by naming one coordinator, who listened and reported.',

  'essay.buy': 'What they buy',
  'essay.buy.1':
    'Room. What is said in public ties the speaker, the more so the longer it is said. Two sides that have both made public demands can be caught by them, and those who are watched tend to pose. Behind a door a first offer need not be a last word.',
  'essay.buy.2':
    'A question that has not been asked. From December 1992 professors met the PLO, at first against the law of their country, and could be disowned. Once Tunis had proved serious, officials took the chairs. Had it failed, there had been a seminar.',
  'essay.buy.3':
    'Information. Private words cost little, and it has been argued that they can inform all the same. In thousands of papers of the Berlin crises the White House was moved most by deeds, then by private statements, then by public ones. Others find that what binds a leader before his public is believed more. The game’s model lets both be true: publicity adds cost, and noise.',

  'essay.cost': 'What they cost',
  'essay.cost.1':
    'Belief. What can be denied is worth less when it is heard. Early in October 1962 a trusted private line carried the assurance that only defensive arms were going to Cuba. It was spent by the sixteenth.',
  'essay.cost.2':
    'Skill. In May 1971 a text was bargained in the Map Room while the delegation in Vienna knew nothing. Its chief learnt of it at breakfast, the day before it was announced. He found the words loose, and the missiles on submarines forgotten. Kissinger held that Moscow had conceded linkage. Both may be right.',
  'essay.cost.3':
    'Memory. In 1933 the debts were left to a gentleman’s agreement on an initialled sheet. It said “loan”. Fourteen months later Washington broke off the talks about it, and each side remembered another evening.',
  'essay.cost.4':
    'Consent. Those who were not asked still have a vote. Castro barred the inspectors in 1962. That allies, the press and Congress had not been told in 2013 cost trust with all three. Scholars of the Middle East find that back channels bring breakthroughs and later harm the process, for they rest on few. The fewer must be asked, the easier it is to agree, and the harder to make it last.',
  'essay.cost.5':
    'A second secret. Once hidden, the channel itself can be exposed. Publics, one study finds, dislike secret talks most when they serve to pass by critics at home.',

  'essay.ask': 'What to ask',
  'essay.ask.1':
    'None of this says whether to open one. It says what to ask first. Who carries it, and whose voice will the other side hear? Who will know, and when? What can be denied afterwards, and what is it worth if it can? Who must consent that has not been asked? The cases ask the same, with the clock running.',

  'plate.v_fca_33': 'An office of the farm credit, Washington, 1933',
  'plate.v_maproom_71c': 'The Map Room, 1971',
  'plate.v_justice': 'The Department of Justice, 27 October 1962',
  'plate.v_oslo_18': 'A hotel near Oslo, May 2017',
  'plate.o_exposed': 'The secret on the front page',
} as const;
