/** The machine of a case as a Mermaid state diagram. */
import { type DirectedGraphNode, toDirectedGraph } from 'xstate/graph';
import { negotiationMachine } from '../negotiation/machine.ts';
import type { Case } from '../vocabulary/case.ts';
import { playOut } from './plays.ts';

/** So many plays of chance, and as many of the staff's drafts, show which ways are taken. */
const PLAYS = 200;

/**
 * The states are the machine's own. From a juncture it allows every other one, so of those arrows
 * only the ones that plays took are drawn. What is inside a juncture is the same for each, and drawn
 * once.
 */
export function mermaid(game: Case): string {
  const root = toDirectedGraph(negotiationMachine(game));
  const allowed = new Set(root.children.flatMap((state) => arrowsOut(state)));
  const taken = [...new Set(waysTaken(game))].filter((arrow) => allowed.has(arrow)).sort();
  const names = root.children.flatMap(({ stateNode: { key } }) => {
    const juncture = game.junctures.find(({ id }) => id === key);
    return juncture === undefined ? [] : [`  ${key}: ${juncture.number}. ${plain(juncture.title)}`];
  });
  const inside = root.children.find(({ stateNode }) => stateNode.key === game.junctures[0]?.id);
  return [
    'stateDiagram-v2',
    `  %% ${plain(game.title)}: arrows between junctures are those taken in ${PLAYS * 2} plays.`,
    ...names,
    '  [*] --> opening',
    ...taken.map((arrow) => `  ${arrow}`),
    '  over --> [*]',
    '  state "inside each juncture" as inside {',
    ...(inside === undefined ? [] : phases(inside)),
    '  }',
  ].join('\n');
}

type StateNode = DirectedGraphNode['stateNode'];

/** "a --> b" for every arrow of the machine that leaves a top state. */
function arrowsOut(top: DirectedGraphNode): string[] {
  return everyNode(top).flatMap((node) =>
    targets(node).flatMap((target) => {
      const to = target.path[0] ?? target.key;
      return to === top.stateNode.key ? [] : [`${top.stateNode.key} --> ${to}`];
    }),
  );
}

function everyNode(node: DirectedGraphNode): DirectedGraphNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** Where a state goes, on an event or by itself. */
function targets({ stateNode, edges }: DirectedGraphNode): readonly StateNode[] {
  const always = (stateNode.always ?? []).flatMap(({ target }) => target ?? []);
  return [...edges.map(({ target }) => target), ...always];
}

/** The inner states of a juncture, the arrows between them and the seats that may fill them. */
function phases(top: DirectedGraphNode): string[] {
  const lines: string[] = [];
  for (const node of top.children) {
    const { key } = node.stateNode;
    if (word(key) !== key) lines.push(`    state "${key}" as ${word(key)}`);
    for (const target of targets(node)) {
      const [home, to] = target.path;
      if (home === top.stateNode.key && to !== undefined) {
        lines.push(`    ${word(key)} --> ${word(to)}`);
      } else if (home === 'over') lines.push(`    ${word(key)} --> [*]`);
    }
    const seats = node.children.filter(
      ({ stateNode }) => 'invoke' in stateNode && stateNode.invoke.length > 0,
    );
    if (seats.length > 0) {
      lines.push(
        `    ${word(key)}: ${seats.map(({ stateNode }) => stateNode.key).join(' or ')} seat`,
      );
    }
  }
  for (const { stateNode } of top.edges.map(({ target }) => ({ stateNode: target }))) {
    const to = stateNode.path[1];
    if (to !== undefined) lines.push(`    [*] --> ${word(to)}`);
  }
  return [...new Set(lines)];
}

/** From juncture to juncture, as plays went. */
function* waysTaken(game: Case): Generator<string> {
  for (const policy of ['random', 'staff'] as const) {
    for (let seed = 1; seed <= PLAYS; seed += 1) {
      const { junctures } = playOut(game, { A: policy, B: policy }, seed);
      let from = 'opening';
      for (const juncture of junctures) {
        if (juncture !== from) yield `${from} --> ${juncture}`;
        from = juncture;
      }
      yield `${from} --> over`;
    }
  }
}

/** An id as Mermaid wants it. */
function word(key: string): string {
  return key.replaceAll(' ', '_');
}

/** A text without the marks that Mermaid would read. */
function plain(text: string): string {
  return text
    .replaceAll(/[:;{}"#%]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
