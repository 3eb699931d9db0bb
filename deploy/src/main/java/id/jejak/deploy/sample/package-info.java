/**
 * What a first start brings into an empty log: the shipped reference data, and the sample, a made-up story of Kabupaten
 * Bandung Barat told through commands under a scripted record clock. The application calls {@link
 * id.jejak.deploy.sample.FirstStart} and {@link id.jejak.deploy.sample.SampleLoader}; the rest is theirs.
 */
@NullMarked
package id.jejak.deploy.sample;

import org.jspecify.annotations.NullMarked;
