"""The judge of personal_subjects knows subjects apart, whatever they stand before, and the drawn views are the same every time."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "personal_subjects"))
try:
    import numpy as np
    import views
    from appearance import Appearance, likeness, variety
    from PIL import Image
    from render import rendered
    from subjects import SUBJECTS
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

SIDE, COUNT = 96, 4
DRAWN = [subject for subject in SUBJECTS if subject.drawn]  # the others want photographs that are not at hand here


class Judge(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pictures = {s.name: [rendered(s, view, SIDE) for view in views.views_of(s)[:COUNT]] for s in DRAWN}
        cls.looks = {name: [Appearance(picture) for picture in pictures] for name, pictures in cls.pictures.items()}

    def test_views_are_drawn_alike_every_time_and_differ_among_each_other(self):
        for subject in DRAWN:
            again = rendered(subject, views.views_of(subject)[1], SIDE)
            self.assertEqual(again.tobytes(), self.pictures[subject.name][1].tobytes())
            self.assertGreater(variety(self.looks[subject.name]), 0.1)

    def test_a_view_is_most_like_another_of_the_same_subject(self):
        for own, looks in self.looks.items():
            for i, look in enumerate(looks):
                same = likeness([look], looks[:i] + looks[i + 1:])
                for other in self.looks.keys() - {own}:
                    self.assertGreater(same, likeness([look], self.looks[other]) + 0.15)

    def test_the_ground_does_not_count_and_a_copy_has_no_variety(self):
        robot = self.pictures["robot"][0]
        ground = np.asarray(robot)[0, 0]
        repainted = np.where(np.abs(np.asarray(robot, int) - ground).sum(axis=2, keepdims=True) < 30, [150, 30, 200], np.asarray(robot))
        self.assertGreater(Appearance(Image.fromarray(repainted.astype(np.uint8))).likeness(self.looks["robot"][0]), 0.85)
        self.assertAlmostEqual(variety([self.looks["robot"][0]] * 2), 0, places=5)

    def test_what_is_held_out_is_not_learned(self):
        self.assertEqual(sorted(views.held_out() + views.learned()), list(range(views.COUNT)))
        held = views.file_of(Path("views"), DRAWN[0], views.held_out()[0])
        self.assertNotEqual(held.parent, views.file_of(Path("views"), DRAWN[0], views.learned()[0]).parent)


if __name__ == "__main__":
    unittest.main()
