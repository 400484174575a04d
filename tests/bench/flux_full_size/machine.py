"""What the machine can do at most: its name, its rate of matrix products, how fast it copies to the device."""

import json
import os
import statistics
import sys
import time


def seconds_of(work, wait, repeats: int = 9) -> float:
    for _ in range(3):
        work()
    times = []
    for _ in range(repeats):
        wait()
        begun = time.perf_counter()
        work()
        wait()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def main() -> None:
    import torch

    cuda = sys.argv[1].startswith("cuda")
    side, dtype = (8192, torch.bfloat16) if cuda else (512, torch.float32)
    wait = torch.cuda.synchronize if cuda else lambda: None
    factors = torch.randn(2, side, side, device=sys.argv[1], dtype=dtype)
    product = seconds_of(lambda: factors[0] @ factors[1], wait)
    result = {"device": torch.cuda.get_device_name() if cuda else "processor", "torch": torch.__version__,
              "processors": os.cpu_count(), "matrix_rate": 2 * side**3 / product}
    if cuda:
        host = torch.empty(1 << 30, dtype=torch.uint8).pin_memory()
        place = torch.empty_like(host, device=sys.argv[1])
        result["copy_bytes_per_second"] = host.numel() / seconds_of(lambda: place.copy_(host, non_blocking=True), wait)
        result["device_bytes"] = torch.cuda.get_device_properties(0).total_memory
    print(json.dumps(result))


if __name__ == "__main__":
    main()
