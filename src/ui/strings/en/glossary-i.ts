/** The field's vocabulary, I to Z: a word, what it means, the word in a sentence, where a case shows it. */
export const glossaryI = {
  'word.initialling': 'initialling',
  'means.initialling':
    'Putting one’s letters to a text: these are the words, though nobody is bound yet. Signing comes later, or never.',
  'used.initialling': 'Initialling took a minute; signing took a year.',
  'example.initialling':
    'In Oslo, about one in the morning of 20 August 1993, Savir and Abu Ala initialled a declaration. The ceremony came three weeks later.',
  'word.interests_section': 'interests section',
  'means.interests_section':
    'A few diplomats of a state that has no relations with its host, at work under the flag of a third.',
  'used.interests_section':
    'There was no embassy, but there was an interests section, with a telephone.',
  'example.interests_section':
    'Washington and Havana each had one from September 1977. In 2013 they served to arrange talks that the ministries did not hold.',
  'word.linkage': 'linkage',
  'means.linkage': 'Making one question hang on another: no progress here without progress there.',
  'used.linkage': 'By linkage, the grain waited for the missiles.',
  'example.linkage':
    'In January 1971 Kissinger offered to move Berlin and the arms talks into the Channel together.',
  'word.mediation': 'mediation',
  'means.mediation':
    'The work of a third party who carries, explains and proposes terms. A mediator may press with nothing but reasons, or with money and arms.',
  'used.mediation': 'Mediation begins where good offices end: with a proposal.',
  'example.mediation':
    'In October 1962 U Thant could suggest a pause and had next to nothing to press with. Both sides answered him.',
  'word.modus_vivendi': 'modus vivendi',
  'means.modus_vivendi': 'A way of living with a quarrel that has not been settled, until it is.',
  'used.modus_vivendi': 'It was no peace; it was a modus vivendi, renewed each winter.',
  'example.modus_vivendi':
    'From 1972 Washington and Peking dealt with each other although over Taiwan each had written down its own view.',
  'word.non_paper': 'non-paper',
  'means.non_paper':
    'A text without letterhead, signature or author, handed over to be discussed and, if need be, never to have existed.',
  'used.non_paper': 'If you dislike the non-paper, give it back, and we shall not have written it.',
  'example.non_paper':
    'The unsigned draft of 1933 was one before the word: a President’s letter that was nobody’s until it was accepted.',
  'word.note_verbale': 'note verbale',
  'means.note_verbale':
    'An official message in the third person, initialled or sealed and not signed: the everyday letter between a ministry and an embassy.',
  'used.note_verbale':
    'The embassy presents its compliments, says every note verbale, whatever it says next.',
  'example.note_verbale':
    'Between Washington and Tehran after 1980 such notes went by the Swiss embassy. It was good for consular cases, and not for bargaining.',
  'word.persona_non_grata': 'persona non grata',
  'means.persona_non_grata':
    'A diplomat whom the host will have no longer. No reason need be given.',
  'used.persona_non_grata': 'Declared persona non grata, she had three days to pack.',
  'example.persona_non_grata':
    'On 29 December 2016 Washington ordered 35 Russian officials to leave. What was said by telephone that day is one matter of the case.',
  'word.plenipotentiary': 'plenipotentiary',
  'means.plenipotentiary':
    'One who has full powers to bind whoever sent him. Where cables are quick, hardly anyone has.',
  'used.plenipotentiary': 'The title said plenipotentiary; the telegrams from home said wait.',
  'example.plenipotentiary':
    'Litvinov, a foreign commissar, bargained in Washington in November 1933 on instructions that came by cable.',
  'word.prenegotiation': 'pre-negotiation',
  'means.prenegotiation':
    'Talk about whether, where, when and about what to talk. It decides more than it admits.',
  'used.prenegotiation': 'The pre-negotiation lasted a year; the meeting, a morning.',
  'example.prenegotiation':
    'The road to Singapore in 2018: place, protocol and text ran late, broke off, and were taken up again within days.',
  'word.protecting_power': 'protecting power',
  'means.protecting_power':
    'A third state that looks after the affairs of one that has no relations with the host.',
  'used.protecting_power': 'The prisoner was visited by the consul of the protecting power.',
  'example.protecting_power':
    'Switzerland stood for the United States in Havana after relations were broken in January 1961.',
  'word.proximity_talks': 'proximity talks',
  'means.proximity_talks':
    'Talks in which the two sides do not sit in one room: someone walks between them.',
  'used.proximity_talks':
    'They were called proximity talks, since the delegations shared a corridor and nothing else.',
  'example.proximity_talks':
    'Close to it, by wire: in the night of 17 August 1993 Norway’s foreign minister bargained from Stockholm for Peres, by telephone, with Abu Ala, who sat beside Arafat in Tunis.',
  'word.quiet_diplomacy': 'quiet diplomacy',
  'means.quiet_diplomacy':
    'Asking where nobody hears, so that the other may grant it without seeming to give way.',
  'used.quiet_diplomacy': 'Protest had failed, and they tried quiet diplomacy.',
  'example.quiet_diplomacy':
    'Oman’s envoy first helped to free three American hikers held in Iran. Only then was there a line worth using.',
  'word.ratification': 'ratification',
  'means.ratification':
    'Consent at home to what was agreed abroad: by a vote, a cabinet, an ally, or the silence of those who could object.',
  'used.ratification': 'It was signed in a day and never came to ratification.',
  'example.ratification':
    'Secrecy eased the bargain of 1993. It also meant that those who had to carry it at home had not been asked.',
  'word.readout': 'readout',
  'means.readout':
    'One side’s account of a conversation, for colleagues or for the press. Two such accounts of one talk seldom agree.',
  'used.readout': 'Our readout says “frank”; theirs does not mention it.',
  'example.readout':
    'A written readout of a telephone call of late December 2016 went to colleagues and left out that sanctions had been discussed.',
  'word.recognition': 'recognition',
  'means.recognition':
    'Treating another as a state, or as the body that may speak for a people. It is given once, and bargained for beforehand.',
  'used.recognition': 'They could not sign with him: that would have been recognition.',
  'example.recognition':
    'For sixteen years Washington withheld it from the Soviet government. The letters were exchanged at ten to midnight on 16 November 1933.',
  'word.red_line': 'red line',
  'means.red_line':
    'A term that a side will not accept, whatever else it is offered. Those that are announced are not always those that are kept.',
  'used.red_line': 'Was that a red line, or an opening price?',
  'example.red_line':
    'At Trump Tower, on 30 November or 1 December 2016, a question about using the embassy’s own secure facilities was refused at once.',
  'word.ripeness': 'ripeness',
  'means.ripeness':
    'The moment at which both sides are hurt by going on as they are, and see a way out. Before it, good proposals fail.',
  'used.ripeness': 'The terms were those of last year; only the ripeness was new.',
  'example.ripeness':
    'On 27 October 1962 waiting hurt both: the sites were almost ready and a pilot had been shot down.',
  'word.sherpa': 'sherpa',
  'means.sherpa': 'The official who prepares a leader’s summit and carries the load up to it.',
  'used.sherpa': 'The sherpas had finished the text before the leaders landed.',
  'example.sherpa':
    'In 2018 the leaders agreed to meet before their aides had agreed on anything. The talks on place, protocol and text ran late.',
  'word.shuttle': 'shuttle diplomacy',
  'means.shuttle': 'A third party’s travel to and fro between two who will not meet, or not yet.',
  'used.shuttle': 'After a month of shuttle diplomacy the mediator knew every pilot.',
  'example.shuttle':
    'Seoul’s envoys dined in Pyongyang on 5 March 2018. On the 8th they stood before the White House with an invitation.',
  'word.special_envoy': 'special envoy',
  'means.special_envoy':
    'Someone sent on one errand in a leader’s name, past those who hold the office. He is worth what the leader’s ear is worth.',
  'used.special_envoy': 'They asked for a special envoy, and watched whom they would get.',
  'example.special_envoy':
    'In April 1971 Zhou offered to receive an envoy, or the Secretary of State, or the President. Kissinger came, unseen.',
  'word.spoiler': 'spoiler',
  'means.spoiler':
    'One who can wreck an agreement and gains by it, or who was left out of it. Whether someone is one depends on who is asked.',
  'used.spoiler': 'Leave them out and they are spoilers; let them in and they are parties.',
  'example.spoiler':
    'Castro had not been asked in 1962. He barred the inspectors, and so the pledge that hung on them was never put in form.',
  'word.backchannel': 'to backchannel',
  'means.backchannel':
    'To reach someone beside the official way, often while the official way is in use. A verb made from the noun.',
  'used.backchannel': 'While the ministers refused to meet, their aides backchannelled.',
  'example.backchannel':
    'Washington and Peking did so by Pakistan, by Romania and by Paris, while their ambassadors met in Warsaw.',
  'word.track_one_half': 'track one and a half',
  'means.track_one_half':
    'Meetings in which officials of one side or both sit “in a private capacity” with people who hold no office.',
  'used.track_one_half':
    'It was track one and a half: the officials took notes, and said they were not there.',
  'example.track_one_half':
    'In May 2017 an American envoy met a North Korean diplomat at one near Oslo. They spoke of prisoners.',
  'word.track_two': 'track two',
  'means.track_two':
    'Talks between people without office, scholars for the most part, whom their governments can disown or follow.',
  'used.track_two': 'A track two seminar can ask what a minister cannot.',
  'example.track_two':
    'Two Israeli scholars met the PLO’s head of economics in London, then in Norway under cover of social research.',
  'word.trial_balloon': 'trial balloon',
  'means.trial_balloon': 'A proposal let out unsigned, to see who shoots at it.',
  'used.trial_balloon': 'The column was a trial balloon; by noon it was down.',
  'example.trial_balloon':
    'In 1933 press briefings could test what opinion would bear, at a price: it was bargaining in public.',
  'word.ultimatum': 'ultimatum',
  'means.ultimatum': 'A demand with a date and a penalty.',
  'used.ultimatum': 'It was no ultimatum, he said, and looked at his watch.',
  'example.ultimatum':
    'On 27 October 1962 Robert Kennedy asked for an answer by the next day. What else to call that is one of the questions of the case.',
  'word.win_set': 'win-set',
  'means.win_set':
    'All the terms that could be carried at home. Where two sides’ do not overlap there is no agreement; where one’s is small, its negotiator can say that he has no choice.',
  'used.win_set': 'The senator shrank her win-set, and she thanked him for it.',
  'example.win_set':
    'That the missiles in Turkey belonged to an alliance was, in 1962, an argument and a wall.',
} as const;
