import { teacher } from '../../strings/en/class-teacher.ts';
import { speaker } from '../../strings/t.ts';

/** The strings of the teacher's desk. */
export const tt = speaker(teacher);
