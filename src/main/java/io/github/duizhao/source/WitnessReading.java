package io.github.duizhao.source;

import io.github.duizhao.model.WitnessText;
import java.util.List;

/**
 * What was read from a witness.
 *
 * @param dropped all that was left out, in the order of the witness
 * @param total of its characters, in code points without white space
 */
public record WitnessReading(WitnessText text, List<Dropped> dropped, long total) {

  public WitnessReading {
    dropped = List.copyOf(dropped);
  }
}
