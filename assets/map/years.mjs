// What the states of a year were, as differences from today's shapes: which were one, where they are cut, who
// stood with whom. Codes are ISO numbers. Areas were checked against almanacs (assets.md, Maps).

/** The inner-German line, west to east, hand-drawn to within about 10 km (assets.md, Maps). */
const INNER_GERMAN = [[10.87, 54.6], [10.87, 53.96], [10.8, 53.8], [10.94, 53.64], [10.83, 53.52], [10.6, 53.37], [11, 53.23], [11.25, 53.13], [11.57, 53.04], [11.45, 52.92], [11.05, 52.91], [10.76, 52.8], [10.93, 52.47], [11.03, 52.22], [10.97, 52.05], [10.58, 52], [10.6, 51.78], [10.66, 51.62], [10.37, 51.55], [9.95, 51.38], [10.2, 51.1], [10.02, 50.84], [10.05, 50.53], [10.4, 50.4], [10.73, 50.22], [11, 50.33], [11.25, 50.28], [11.25, 50.48], [11.6, 50.4], [11.95, 50.4], [12.1, 50.32]];
/** The border of the two Yemens as far as it was drawn; the desert part was undefined. */
const YEMENS = [[43.4, 12.6], [43.95, 12.95], [44.3, 13.4], [44.75, 13.7], [45.1, 13.95], [45.4, 14.05], [45.6, 14.6], [46, 14.9], [46.4, 15.4], [46.9, 16.3], [47.1, 17.2]];
/** The canal, the gulfs and the border of 1906: what Israel held of Egypt from 1967 to 1982. */
const SINAI = [[[32.33, 31.6], [32.31, 30.9], [32.58, 29.95], [32.9, 29.2], [33.55, 28.2], [34.1, 27.6], [34.45, 27.7], [34.62, 28.6], [34.9, 29.5], [34.24, 31.33], [34.2, 31.6], [32.33, 31.6]]];
const GOLAN = box(35.62, 32.66, 36.1, 33.5);

function box(x0, y0, x1, y1) {
  return [[[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]];
}

const USSR = { id: 'SUN', bloc: 'east', of: ['643', '804', '112', '498', '233', '428', '440', '268', '051', '031', '398', '860', '795', '417', '762'] };
const CSSR = { id: 'CSK', bloc: 'east', of: ['203', '703'] };
const YUGOSLAVIA = { id: 'YUG', bloc: 'none', of: ['705', '191', '070', '688', '499', '807', '-2'] };
const RUMP_YUGOSLAVIA = { id: 'SCG', bloc: 'none', of: ['688', '499', '-2'] };
const PAKISTAN = { id: 'PAK', bloc: 'west', of: ['586', '050'] };
const ETHIOPIA = { id: 'ETH', bloc: 'none', of: ['231', '232'] };
const SUDAN = { id: 'SDN', bloc: 'none', of: ['729', '728'] };
const SOMALIA = { id: 'SOM', bloc: 'none', of: ['706', '-3'] };
const CYPRUS = { id: 'CYP', bloc: 'none', of: ['196', '-1'] };

const TWO_GERMANYS = { of: '276', by: [[...INNER_GERMAN, [12.3, 50], [16, 50], [16, 55.2], [10.87, 55.2], [10.87, 54.6]]], inside: { id: 'DDR', bloc: 'east' }, outside: { id: 'BRD', bloc: 'west' } };
const TWO_VIETNAMS = { of: '704', by: box(100, 17, 112, 25), inside: { id: 'VDR', bloc: 'east' }, outside: { id: 'RVN', bloc: 'west' } };
const TWO_YEMENS = { of: '887', by: [[...YEMENS, [47.1, 20], [40, 20], [40, 12.6], [43.4, 12.6]]], inside: { id: 'YAR', bloc: 'none' }, outside: { id: 'ADN', bloc: 'none' } };
const SINAI_HELD = { of: '818', by: SINAI, inside: { id: 'SINAI', bloc: 'held' }, outside: { id: 'EGY', bloc: 'none' } };
const GOLAN_HELD = { of: '376', by: GOLAN, inside: { id: 'GOLAN', bloc: 'held' }, outside: { id: 'ISR', bloc: 'none' } };

const NATO_1962 = ['840', '124', '826', '250', '056', '528', '442', '578', '208', '304', '352', '620', '380', '300', '792'];
const SEATO_AND_TREATIES = ['392', '410', '158', '608', '764', '364', '036', '554', '630'];
const NATO_1993 = [...NATO_1962, '276', '724'];
const NATO_2013 = [...NATO_1993, '616', '203', '703', '348', '642', '100', '705', '191', '008', '233', '428', '440'];
const WARSAW_PACT = ['616', '348', '642', '100'];

/**
 * By era: `merged` states, `cut` ones, `palestine` (how the West Bank and Gaza are drawn: with Jordan and
 * Egypt, or held), members of `west` and `east`, states that had left a camp, `apart`, and the one that is
 * the matter, `subject`. An era without borders (`land` alone) is one whose borders cannot be made from today's.
 */
export const YEARS = {
  1933: { landOnly: true },
  1962: {
    merged: [USSR, CSSR, YUGOSLAVIA, PAKISTAN, ETHIOPIA, SUDAN, SOMALIA, CYPRUS],
    cut: [TWO_GERMANYS, TWO_VIETNAMS, TWO_YEMENS],
    palestine: 'jordan',
    west: [...NATO_1962, ...SEATO_AND_TREATIES],
    east: [...WARSAW_PACT, '156', '408', '496', '008'],
    subject: '192',
  },
  // China had left the one camp and not joined the other. Pakistan was one until December 1971.
  1971: {
    merged: [USSR, CSSR, YUGOSLAVIA, PAKISTAN, ETHIOPIA, SUDAN, SOMALIA, CYPRUS],
    cut: [TWO_GERMANYS, TWO_VIETNAMS, TWO_YEMENS, SINAI_HELD, GOLAN_HELD],
    palestine: 'held',
    west: [...NATO_1962, ...SEATO_AND_TREATIES],
    east: [...WARSAW_PACT, '408', '496', '192'],
    apart: ['156', '008'],
  },
  1993: {
    merged: [RUMP_YUGOSLAVIA, SUDAN, SOMALIA, CYPRUS],
    cut: [GOLAN_HELD],
    palestine: 'held',
    west: NATO_1993,
    east: [],
  },
  2013: {
    merged: [SOMALIA, CYPRUS],
    cut: [GOLAN_HELD],
    palestine: 'held',
    west: NATO_2013,
    east: [],
  },
};

/** Syria with the Golan, as it was before June 1967. */
export const GOLAN_SYRIAN = GOLAN;
