import { classStudent } from '../strings/en/class-student.ts';
import { speaker } from '../strings/t.ts';

/** The student's strings: they come with these screens, not with the casebook. */
export const c = speaker(classStudent);
