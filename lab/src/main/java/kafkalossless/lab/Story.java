package kafkalossless.lab;

/** A fault that is caused while the file of a run is in use, and what is counted afterwards. */
interface Story {
  Counts run(Run run) throws Exception;
}
