// A sheet of busts, one for each case: `{ era, people }`, where each person is
// title: the name and the prop; inks, pose, dress, hair, hat: see profile(); held, worn: the prop in the near hand or on
// the head; behind, front: props that stand there; from: 'back' for a view from behind; facing, x: see bustSvg().
import * as art from '../kit/kit.mjs';

/** The marks of a person, with what he wears on the head. */
function drawn({ inks, from, pose, dress, hair, hat, held, worn }) {
  if (from === 'back') return art.fromBehind(inks, { dress, hair, hat });
  const person = art.profile(inks, { pose, dress, hair, hat, held });
  const [x, y] = person.joints.neckBase;
  return [person, worn && art.place(worn, { x, y, scale: 0.95 })];
}

/** The printed texts of a sheet, one a person. */
export function busts({ era, people }) {
  const k = art.inks(era);
  return Object.entries(people).map(([id, { title, behind, front, facing, x, ...who }]) => ({
    id,
    svg: art.bustSvg(k, { title, person: drawn(who), behind, front, facing, x }),
  }));
}
