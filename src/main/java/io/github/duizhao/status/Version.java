package io.github.duizhao.status;

import io.github.duizhao.model.Origin;

/**
 * A text as it is now.
 *
 * @param origin where it starts
 * @param digest of what it says, 16 hexadecimal digits
 */
public record Version(Origin origin, String digest) {}
