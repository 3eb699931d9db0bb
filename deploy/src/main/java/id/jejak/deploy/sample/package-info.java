/**
 * The sample, a made-up story of Kabupaten Bandung Barat told through commands under a scripted record clock. The
 * application calls {@link id.jejak.deploy.sample.SampleLoader}; the rest is its own.
 */
@NullMarked
package id.jejak.deploy.sample;

import org.jspecify.annotations.NullMarked;
