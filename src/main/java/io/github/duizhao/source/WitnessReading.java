package io.github.duizhao.source;

import io.github.duizhao.model.WitnessText;
import java.util.List;

/**
 * The result of reading a witness.
 *
 * @param dropped everything that was left out, in the order of the witness
 * @param total the number of code points in the witness, without white space
 */
public record WitnessReading(WitnessText text, List<Dropped> dropped, long total) {

  public WitnessReading {
    dropped = List.copyOf(dropped);
  }
}
