#include "jobs/forecast.h"

#include <gtest/gtest.h>

namespace photoflux::jobs {
namespace {

engine::GenerateRequest asked(int side, int steps) {
    engine::GenerateRequest request;
    request.model = "/m";
    request.width = request.height = side;
    request.steps = steps;
    return request;
}

Pace pace(int asked_side, int asked_steps, int side, int steps, double seconds) {
    return {"/m", "auto", "auto", asked_side, asked_side, asked_steps, side, side, steps, seconds};
}

TEST(Forecast, KnowsNothingAtFirst) { EXPECT_FALSE(Forecast().seconds_per_picture(asked(128, 4))); }

TEST(Forecast, TheMedianOfTheLastFiveOfTheSameKind) {
    Forecast forecast;
    for (const double seconds : {100.0, 1.0, 2.0, 3.0, 4.0, 90.0}) forecast.learn(pace(128, 4, 128, 4, seconds));
    EXPECT_DOUBLE_EQ(*forecast.seconds_per_picture(asked(128, 4)), 3.0);
}

TEST(Forecast, ScalesByPixelsAndSteps) {
    Forecast forecast;
    forecast.learn(pace(128, 4, 128, 4, 2.0));
    EXPECT_DOUBLE_EQ(*forecast.seconds_per_picture(asked(256, 8)), 16.0);
    // What the model would choose by itself is not known from this.
    EXPECT_FALSE(forecast.seconds_per_picture(asked(0, 4)));
    forecast.learn(pace(0, 0, 128, 4, 2.0));
    EXPECT_DOUBLE_EQ(*forecast.seconds_per_picture(asked(0, 0)), 2.0);
    EXPECT_DOUBLE_EQ(*forecast.seconds_per_picture(asked(0, 8)), 4.0);
}

TEST(Forecast, OtherModelsAndDevicesDoNotCount) {
    Forecast forecast;
    forecast.learn(pace(128, 4, 128, 4, 2.0));
    auto other = asked(128, 4);
    other.model = "/n";
    EXPECT_FALSE(forecast.seconds_per_picture(other));
    other = asked(128, 4);
    other.device = "cuda";
    EXPECT_FALSE(forecast.seconds_per_picture(other));
}

}  // namespace
}  // namespace photoflux::jobs
