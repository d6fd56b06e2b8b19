package org.gigstation.registry.roster;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gigstation.registry.problem.RegistryProblem;

/** Inflates a zip file into nothing, entry by entry of its directory, to see how far it would go before anything reads it. */
final class ZipLimits {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private ZipLimits() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it is no zip file or inflates beyond the limits */
    static void check(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw RegistryProblem.INFLATES_TOO_FAR.because("压缩包内超过 1000 个文件 · more than 1,000 entries");
            }
            long left = MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                left = inflated(zip.getInputStream(entry), left);
            }
        } catch (IOException e) {
            throw RegistryProblem.NOT_A_TABLE.because("不是有效的 .xlsx 工作簿 · not a valid .xlsx workbook");
        }
    }

    private static long inflated(InputStream entry, long allowance) throws IOException {
        byte[] sink = new byte[64 * 1024];
        long left = allowance;
        try (entry) {
            for (int read = entry.read(sink); read >= 0; read = entry.read(sink)) {
                left -= read;
                if (left < 0) {
                    throw RegistryProblem.INFLATES_TOO_FAR.because("解压后超过 200 MB · inflates beyond 200 MB");
                }
            }
        }
        return left;
    }
}
