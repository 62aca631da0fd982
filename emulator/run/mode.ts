/**
 * How a method behaves towards the write buffer and the meter.
 * getter: knows it without asking; costs about nothing, counted apart. read: asks the document, so buffered writes go first.
 * write: goes into the buffer. act: changes something at once, after what the buffer holds.
 */
export type Mode = 'getter' | 'read' | 'write' | 'act';
