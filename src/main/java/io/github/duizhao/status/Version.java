package io.github.duizhao.status;

import io.github.duizhao.model.Origin;

/**
 * The current version of a text.
 *
 * @param origin where it starts
 * @param digest of its content, 16 hexadecimal digits
 */
public record Version(Origin origin, String digest) {}
